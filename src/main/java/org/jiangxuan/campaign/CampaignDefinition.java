package org.jiangxuan.campaign;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A programme of one year as data, valid in itself: {@link CampaignFiles} makes no other. Days and times are China's.
 *
 * @param id the campaign's key, such as {@code dalian-2021}
 * @param name the award, such as 大连工匠
 * @param title the notice's title (N1)
 * @param year the campaign's year
 * @param issuer who issued the notice (N1)
 * @param documentNumber the notice's number (N1)
 * @param printedOn the day on which the notice was printed (N1)
 * @param legalBases the documents it rests on (N3)
 * @param windows the four windows (N40 and following)
 * @param cutoff how far into the last day of the recommendation window submissions are taken; 24 hours is midnight
 *     (AMB-2)
 * @param quota how many are honoured (N5)
 * @param unitCap how many a unit may recommend over all its rounds
 * @param internalPublicity the unit's own publicity, 5 working days
 * @param publicNotice the city's public notice, 7 working days
 * @param districtDays working days that the district is given between a unit's publicity and the deadline
 * @param insuredMonths months of Dalian social insurance demanded (N7)
 * @param qualificationLevels codes of accepted skill levels (N8)
 * @param regions districts, counties and pilot zones whose bureaux give an opinion (N2)
 * @param authorities law-enforcement and discipline bodies asked about each candidate (AMB-11)
 * @param rubric what experts score (AMB-10)
 * @param panel size and majorities of the panel (AMB-10)
 * @param award the award money (AMB-12)
 * @param reminders when people are reminded of a window's end
 * @param workerRepresentatives how many must at least sign a publicity result (N25)
 * @param dueDays working days from which due dates of tasks are computed
 * @param taskDays working days given for the tasks that no plan foresees, counted from their creation
 * @param yaml the text it was read from
 */
public record CampaignDefinition(
        String id,
        String name,
        String title,
        int year,
        String issuer,
        String documentNumber,
        LocalDate printedOn,
        List<String> legalBases,
        Windows windows,
        Duration cutoff,
        Quota quota,
        int unitCap,
        PublicityRule internalPublicity,
        PublicityRule publicNotice,
        int districtDays,
        int insuredMonths,
        List<String> qualificationLevels,
        List<Region> regions,
        List<Authority> authorities,
        Rubric rubric,
        Panel panel,
        Award award,
        Reminders reminders,
        int workerRepresentatives,
        DueDays dueDays,
        TaskDays taskDays,
        String yaml) {

    public CampaignDefinition {
        legalBases = List.copyOf(legalBases);
        qualificationLevels = List.copyOf(qualificationLevels);
        regions = List.copyOf(regions);
        authorities = List.copyOf(authorities);
    }

    /** The authority with this code. */
    public Authority authority(String code) {
        return authorities.stream()
                .filter(authority -> authority.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No authority has the code " + code));
    }

    /** The region with this code. */
    public Region region(String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No region has the code " + code));
    }

    /** Whether two definitions say the same, however their texts are laid out. */
    public boolean sameAs(CampaignDefinition other) {
        return with(windows, "").equals(other.with(other.windows, ""));
    }

    /** The same campaign with its windows moved; its text stays the notice's. */
    CampaignDefinition with(Windows moved) {
        return with(moved, yaml);
    }

    private CampaignDefinition with(Windows windows, String text) {
        return new CampaignDefinition(
                id,
                name,
                title,
                year,
                issuer,
                documentNumber,
                printedOn,
                legalBases,
                windows,
                cutoff,
                quota,
                unitCap,
                internalPublicity,
                publicNotice,
                districtDays,
                insuredMonths,
                qualificationLevels,
                regions,
                authorities,
                rubric,
                panel,
                award,
                reminders,
                workerRepresentatives,
                dueDays,
                taskDays,
                text);
    }

    /** A window: both days belong to it. */
    public record Window(LocalDate opens, LocalDate closes) {}

    /** The four windows, one after the other. */
    public record Windows(Window recommendation, Window review, Window evaluation, Window publicity) {

        /** The days of a window. */
        public Window of(CampaignWindow window) {
            return switch (window) {
                case RECOMMENDATION -> recommendation;
                case REVIEW -> review;
                case EVALUATION -> evaluation;
                case PUBLICITY -> publicity;
            };
        }
    }

    /** About how many are honoured: the city decides within the tolerance (AMB-5). */
    public record Quota(int target, int tolerance) {

        /** The smallest list. */
        public int least() {
            return target - tolerance;
        }

        /** The longest list. */
        public int most() {
            return target + tolerance;
        }
    }

    /** How long a notice hangs: working days, and whether the posting day is the first of them (AMB-3). */
    public record PublicityRule(int workingDays, boolean firstDayCounts) {}

    /** A district, county or pilot zone. */
    public record Region(String code, String name) {}

    /** A body that is asked about each candidate. */
    public record Authority(String code, String name) {}

    /**
     * What experts score.
     *
     * @param source {@code notice} if the notice says so, {@code default} if it is our own choice, to be shown as such
     * @param criteria the criteria; their weights add up to 100
     */
    public record Rubric(String source, List<Criterion> criteria) {

        public Rubric {
            criteria = List.copyOf(criteria);
        }

        /** Whether this is our own choice and not the notice's. */
        public boolean isDefault() {
            return source.equals("default");
        }
    }

    /** A criterion: weight in percent, and the most points an expert can give. */
    public record Criterion(String code, String title, int weight, int max) {}

    /**
     * The panel.
     *
     * @param source as in {@link Rubric}
     * @param size its members, at least
     * @param quorum the share of members that must be present
     * @param pass the share of those present that must agree
     */
    public record Panel(String source, int size, Fraction quorum, Fraction pass) {}

    /** A share such as 2/3. */
    public record Fraction(int numerator, int denominator) {

        /** The smallest whole number that is at least this share of a total. */
        public int of(int total) {
            return (total * numerator + denominator - 1) / denominator;
        }

        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }

    /** The award: yuan paid out after tax, and the tax rate from which the gross sum follows. */
    public record Award(BigDecimal netYuan, BigDecimal taxRate) {}

    /** When people are reminded of a window's end: working days before its last day, and the time of day. */
    public record Reminders(int daysBefore, LocalTime at) {}

    /**
     * Working days from which due dates are computed; our own plan, binding nobody.
     *
     * @param enterpriseCheck from the opening, which counts
     * @param unionOpinion after the enterprise check
     * @param publicityResult after the internal publicity
     * @param receipt after the recommendation window
     * @param consolidation after the recommendation window
     * @param reviewBeforeClose before the review's last day
     * @param panel from the opening of the evaluation, which counts
     * @param scoringBeforeClose before the evaluation's last day
     * @param voteBeforeClose before the evaluation's last day
     * @param report after the public notice
     * @param government after the report
     * @param announcement after the government's decision
     * @param certificate after the announcement
     * @param payment after the announcement
     * @param benefits after the announcement
     */
    public record DueDays(
            int enterpriseCheck,
            int unionOpinion,
            int publicityResult,
            int receipt,
            int consolidation,
            int reviewBeforeClose,
            int panel,
            int scoringBeforeClose,
            int voteBeforeClose,
            int report,
            int government,
            int announcement,
            int certificate,
            int payment,
            int benefits) {}
}
