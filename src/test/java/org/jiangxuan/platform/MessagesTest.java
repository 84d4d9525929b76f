package org.jiangxuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.ShiftKind;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.nomination.OpinionKind;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.RoundState;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.notification.ReminderKind;
import org.jiangxuan.publicity.PublicityState;
import org.junit.jupiter.api.Test;

/** Every text that a page shows stands in the bundles, in both languages, and nowhere else. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)");
    private static final Pattern FAMILY = Pattern.compile("#\\{\\|([a-z.-]+\\.)\\$");
    private static final Pattern COMMENT_OR_TAG =
            Pattern.compile("<!--.*?-->|<(?:[^>\"]|\"[^\"]*\")*+>", Pattern.DOTALL);
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|placeholder|aria-label|alt|data-label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Families of keys that a page completes with a value of one of these kinds. */
    private static final Map<String, List<Class<? extends Enum<?>>>> FAMILIES = Map.ofEntries(
            Map.entry("role.", List.of(Role.class)),
            Map.entry("stage.", List.of(Stage.class)),
            Map.entry("holder.", List.of(Stage.class)),
            Map.entry("outcome.", List.of(Outcome.class)),
            Map.entry("phase.", List.of(CampaignWindow.class)),
            Map.entry("changes.shift.", List.of(ShiftKind.class)),
            Map.entry("campaign.phase.", List.of(CampaignPhase.class)),
            Map.entry("home.reminder.", List.of(ReminderKind.class)),
            Map.entry("material.kind.", List.of(MaterialKind.class)),
            Map.entry("opinion.", List.of(OpinionKind.class)),
            Map.entry("round.state.", List.of(RoundState.class)),
            Map.entry("publicity.state.", List.of(PublicityState.class)));

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptyText() {
        for (Path chinese : bundles()) {
            Properties english = load(Path.of(chinese.toString().replace(".properties", "_en.properties")));
            Properties own = load(chinese);
            assertThat(english.stringPropertyNames())
                    .as("English keys of %s", chinese)
                    .isEqualTo(own.stringPropertyNames());
            assertThat(own.values()).as("texts of %s", chinese).doesNotContain("");
            assertThat(english.values()).as("English texts of %s", chinese).doesNotContain("");
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (Path chinese : bundles()) {
            Properties english = load(Path.of(chinese.toString().replace(".properties", "_en.properties")));
            Properties own = load(chinese);
            own.stringPropertyNames()
                    .forEach(key -> assertThat(arguments(english.getProperty(key, "")))
                            .as("arguments of %s", key)
                            .isEqualTo(arguments(own.getProperty(key))));
        }
    }

    @Test
    void noKeyStandsInTwoBundles() {
        Map<String, Path> owners = new HashMap<>();
        for (Path bundle : bundles()) {
            for (String key : load(bundle).stringPropertyNames()) {
                assertThat(owners.put(key, bundle))
                        .as("another owner of %s", key)
                        .isNull();
            }
        }
    }

    @Test
    void everyKeyThatATemplateUsesExists() {
        Set<String> keys = keys();
        Set<String> missing = new TreeSet<>();
        for (Path template : templates()) {
            Matcher used = KEY.matcher(read(template));
            while (used.find()) {
                if (!keys.contains(used.group(1))) {
                    missing.add(template + ": " + used.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFamilyOfKeysIsComplete() {
        Set<String> keys = keys();
        Set<String> missing = new TreeSet<>();
        FAMILIES.forEach((family, kinds) -> kinds.forEach(kind -> {
            for (Enum<?> value : kind.getEnumConstants()) {
                if (!keys.contains(family + value.name())) {
                    missing.add(family + value.name());
                }
            }
        }));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFamilyThatATemplateUsesHasKeys() {
        Set<String> keys = keys();
        for (Path template : templates()) {
            Matcher used = FAMILY.matcher(read(template));
            while (used.find()) {
                String family = used.group(1);
                assertThat(keys).as("%s: %s", template, family).anyMatch(key -> key.startsWith(family));
            }
        }
    }

    @Test
    void noTemplateHoldsTextOfItsOwn() {
        for (Path template : templates()) {
            String text = read(template);
            assertThat(HAN.matcher(text).find()).as("Chinese in %s", template).isFalse();
            assertThat(SHOWN_ATTRIBUTE.matcher(text).results().map(found -> found.group()))
                    .as("text in attributes of %s", template)
                    .isEmpty();
            String shown =
                    ENTITY.matcher(COMMENT_OR_TAG.matcher(text).replaceAll(" ")).replaceAll(" ");
            assertThat(shown.strip()).as("text in %s", template).isEmpty();
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        bundles().forEach(bundle -> keys.addAll(load(bundle).stringPropertyNames()));
        return keys;
    }

    /** The bundles of the pages, as the application is told; the command line has one of its own. */
    private static List<Path> bundles() {
        Matcher names = Pattern.compile("basename: (.*)").matcher(read(RESOURCES.resolve("application.yaml")));
        assertThat(names.find()).isTrue();
        return Arrays.stream(names.group(1).split(",", -1))
                .map(name -> RESOURCES.resolve(name + ".properties"))
                .toList();
    }

    private static List<Path> templates() {
        return files(RESOURCES.resolve("templates"), "html");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith("." + ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
