package org.jiangxuan.rehearsal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Chinese sentences of the command line, which has no web request to take a language from. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "messages.rehearsal",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /** The sentence under {@code key} with its places {0}, {1} … filled in; numbers are written plainly. */
    public static String say(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(plain);
    }
}
