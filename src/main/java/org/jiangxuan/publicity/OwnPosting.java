package org.jiangxuan.publicity;

import java.time.LocalDate;
import org.jiangxuan.platform.ChinaTime;

/** At which step somebody is about to publish a candidate alone, for the sentence that refuses it. */
enum OwnPosting {
    /** An objection's conclusion, which supposes that it is posted today. */
    CONCLUDED("重新公示", "decision", "，请作出其他结论"),
    /** The posting itself. */
    POSTED("发布", "postedOn", ""),
    /** A reserve is called up, as if it were posted today. */
    CALLED_UP("递补", "number", "");

    private final String act;
    private final String field;
    private final String otherwise;

    OwnPosting(String act, String field, String otherwise) {
        this.act = act;
        this.field = field;
        this.otherwise = otherwise;
    }

    String act() {
        return act;
    }

    /** At which field it is refused when nobody may answer for its being longer. */
    String field() {
        return field;
    }

    String otherwise() {
        return otherwise;
    }

    String when(LocalDate day) {
        return switch (this) {
            case CONCLUDED -> "今天重新公示";
            case POSTED -> ChinaTime.format(day) + "发布";
            case CALLED_UP -> "今天递补并公示";
        };
    }
}
