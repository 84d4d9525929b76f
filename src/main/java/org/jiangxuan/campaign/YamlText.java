package org.jiangxuan.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Turns an untrusted text into the tree of a YAML mapping and nothing else: no objects are made, anchors, aliases and
 * tags are refused before anything is built from them, and size and depth are bounded.
 */
final class YamlText {

    /** More than a hundred times what a campaign needs. */
    static final int MAX_BYTES = 256 * 1024;

    private static final int MAX_DEPTH = 20;

    private YamlText() {}

    /** Reads a text, at most {@link #MAX_BYTES} of it. */
    static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw whole("文件不是UTF-8编码的文本；请用UTF-8编码另存后再试。");
        }
    }

    /** The mapping that the text holds. */
    static MappingNode mapping(String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge();
        }
        Node root;
        try {
            refuseWhatIsNotData(text);
            root = yaml().compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw new CampaignInvalid(List.of(new CampaignFault(
                    line(e.getProblemMark()), "", "YAML语法有误，从这一行读不下去：" + reason(e) + "。请检查缩进、冒号、引号和括号。")));
        } catch (YAMLException e) {
            throw whole("文件不是能读的YAML文本：含有不允许的字符。");
        }
        if (root instanceof MappingNode mapping) {
            return mapping;
        }
        throw whole(root == null ? "文件是空的。" : "文件的最外层应是“键: 值”的形式。");
    }

    private static void refuseWhatIsNotData(String text) {
        int documents = 0;
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw at(event, "一个文件只能有一份活动定义（多了一个“---”）。");
            }
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                throw at(event, "嵌套超过" + MAX_DEPTH + "层，不是活动定义文件。");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (event instanceof NodeEvent node && (node instanceof AliasEvent || node.getAnchor() != null)) {
                throw at(event, "不支持YAML的锚点和别名（&、*），请把内容直接写出来。");
            }
            if (tag(event).filter(tag -> !tag.equals("!")).isPresent()) {
                throw at(event, "不支持YAML的类型标记（!），请只写普通的文字和数字。");
            }
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.ofNullable(scalar.getTag());
        }
        return event instanceof CollectionStartEvent start ? Optional.ofNullable(start.getTag()) : Optional.empty();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true); // reported by the reader, with the path
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_BYTES);
        return new Yaml(new SafeConstructor(options));
    }

    private static String reason(MarkedYAMLException e) {
        String problem = e.getProblem();
        return problem == null ? "内容不完整" : problem;
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static CampaignInvalid at(Event event, String message) {
        return new CampaignInvalid(List.of(new CampaignFault(line(event.getStartMark()), "", message)));
    }

    private static CampaignInvalid tooLarge() {
        return whole("文件超过" + MAX_BYTES / 1024 + "KB，不是活动定义文件。");
    }

    private static CampaignInvalid whole(String message) {
        return new CampaignInvalid(List.of(new CampaignFault(0, "", message)));
    }
}
