package org.jiangxuan.material;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of any uploaded name one that harms no file system, no header and no page. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\:]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    /** Controls, invisible and direction marks, and what some system forbids. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}<>\"|?*%;'`$&#]");

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FileNames() {}

    /**
     * The name without folders, without odd characters and with the ending of what the file really is.
     *
     * @param uploaded what the browser sent
     */
    static String safe(String uploaded, FileType type) {
        String name = Normalizer.normalize(uploaded, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = FORBIDDEN.matcher(name).replaceAll("");
        name = ENDING.matcher(name.strip()).replaceFirst("");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ~-]+|[. ]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        if (name.isEmpty() || DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
            name = "材料";
        }
        return name + "." + type.extension();
    }
}
