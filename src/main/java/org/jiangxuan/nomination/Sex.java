package org.jiangxuan.nomination;

import java.util.Optional;

/** The sex as an identity number tells it (GB/T 2261.1). */
public enum Sex {
    MALE("1", "男"),
    FEMALE("2", "女");

    private final String code;
    private final String label;

    Sex(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The code of GB/T 2261.1. */
    public String code() {
        return code;
    }

    /** As printed: 男 or 女. */
    public String label() {
        return label;
    }

    /** What a person wrote: 男, 男性, 女 … */
    public static Optional<Sex> find(String written) {
        return Codes.SEX.find(written).flatMap(found -> switch (found.code()) {
            case "1" -> Optional.of(MALE);
            case "2" -> Optional.of(FEMALE);
            default -> Optional.empty();
        });
    }
}
