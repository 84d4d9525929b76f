package org.jiangxuan.rehearsal.scenario;

import java.time.LocalDate;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.publicity.ObjectionLevel;

/** What somebody does outside any task, by the same service as through a page. */
public sealed interface Act {

    /** What it is about, as a short word for the report. */
    String word();

    /**
     * Somebody objects to the nominee.
     *
     * @param level inside the unit, or to the public notice
     */
    record Object(ObjectionLevel level, Objector objector) implements Act {

        @Override
        public String word() {
            return level == ObjectionLevel.INTERNAL ? "internal-objection" : "notice-objection";
        }
    }

    /** Which of two people objects, each of whom has something else against the nominee. */
    enum Objector {
        ONE,
        ANOTHER
    }

    /** The nominee withdraws in writing. */
    record Withdraw() implements Act {

        @Override
        public String word() {
            return "withdraws";
        }
    }

    /** The unit puts right, on the correction page, what was returned. */
    record Correct() implements Act {

        @Override
        public String word() {
            return "correction";
        }
    }

    /** Somebody reports that the nominee's materials are forged (N58). */
    record ReportFraud() implements Act {

        @Override
        public String word() {
            return "fraud";
        }
    }

    /** A day is declared a holiday. */
    record DeclareHoliday(LocalDate day) implements Act {

        @Override
        public String word() {
            return "holiday";
        }
    }

    /** The city lets a window close later. */
    record ExtendWindow(CampaignWindow window, LocalDate until) implements Act {

        @Override
        public String word() {
            return "extend";
        }
    }

    /** The city calls up the best reserve, if there is a vacancy on the list (AMB-16). */
    record CallUp() implements Act {

        @Override
        public String word() {
            return "reserve-called-up";
        }
    }
}
