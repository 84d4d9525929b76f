package org.jiangxuan.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jiangxuan.campaign.CampaignDefinition.Authority;
import org.jiangxuan.campaign.CampaignDefinition.Award;
import org.jiangxuan.campaign.CampaignDefinition.Criterion;
import org.jiangxuan.campaign.CampaignDefinition.DueDays;
import org.jiangxuan.campaign.CampaignDefinition.Panel;
import org.jiangxuan.campaign.CampaignDefinition.PublicityRule;
import org.jiangxuan.campaign.CampaignDefinition.Quota;
import org.jiangxuan.campaign.CampaignDefinition.Region;
import org.jiangxuan.campaign.CampaignDefinition.Reminders;
import org.jiangxuan.campaign.CampaignDefinition.Rubric;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignDefinition.Windows;

/** Reads campaign files. A definition that comes out is valid; otherwise every fault is told at once. */
public final class CampaignFiles {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final Pattern SOURCE = Pattern.compile("notice|default");
    private static final int DAY_MINUTES = 24 * 60;
    private static final int FEW = 100;

    private CampaignFiles() {}

    /**
     * Reads a file.
     *
     * @throws CampaignInvalid with all its faults, also if it cannot be read at all
     */
    public static CampaignDefinition read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new CampaignInvalid(List.of(new CampaignFault(0, "", "读不到活动定义文件“" + file + "”，请检查路径和权限。")));
        }
    }

    /**
     * Reads a stream to its end, or to the size limit.
     *
     * @throws CampaignInvalid with all its faults
     */
    public static CampaignDefinition read(InputStream in) throws IOException {
        return parse(YamlText.read(in));
    }

    /**
     * Reads a text.
     *
     * @throws CampaignInvalid with all its faults
     */
    public static CampaignDefinition parse(String text) {
        List<CampaignFault> faults = new ArrayList<>();
        Section root = new Section(YamlText.mapping(text), "", faults);
        CampaignDefinition definition = definition(root, text);
        root.close();
        if (faults.isEmpty()) {
            return definition;
        }
        faults.sort(Comparator.comparingInt(CampaignFault::line));
        throw new CampaignInvalid(faults);
    }

    private static CampaignDefinition definition(Section root, String text) {
        int year = root.number("year", 2019, 2100);
        return new CampaignDefinition(
                root.matching("id", ID, "应以小写字母开头，只含小写字母、数字和连字符，2到40个字符"),
                root.text("name", 40),
                root.text("title", 200),
                year,
                root.text("issuer", 100),
                root.text("documentNumber", 60),
                root.day("printedOn"),
                root.texts("legalBases", FEW, 200),
                windows(root, year),
                cutoff(root),
                quota(root),
                root.number("unitCap", 1, 100),
                publicity(root, "internalPublicity"),
                publicity(root, "publicNotice"),
                root.number("districtDays", 0, 30),
                root.number("insuredMonths", 0, 600),
                CampaignLists.levels(root),
                CampaignLists.coded(root, "regions", CODE, Region::new, Region::code, Region::name),
                CampaignLists.coded(root, "authorities", CODE, Authority::new, Authority::code, Authority::name),
                rubric(root),
                panel(root),
                award(root),
                reminders(root),
                root.number("workerRepresentatives", 1, 500),
                dueDays(root),
                TaskDays.read(root),
                text);
    }

    private static Windows windows(Section root, int year) {
        Section section = root.section("windows");
        List<Window> days = new ArrayList<>();
        for (CampaignWindow window : CampaignWindow.values()) {
            days.add(window(section, window, days, year));
        }
        section.close();
        return new Windows(days.get(0), days.get(1), days.get(2), days.get(3));
    }

    private static Window window(Section windows, CampaignWindow which, List<Window> before, int year) {
        Section section = windows.section(which.key());
        Window window = new Window(section.day("opens"), section.day("closes"));
        boolean read = isReal(window);
        if (read && window.closes().isBefore(window.opens())) {
            section.fault("closes", "结束日期" + window.closes() + "早于开始日期" + window.opens() + "。");
        }
        Window previous = before.isEmpty() ? window : before.get(before.size() - 1);
        if (!before.isEmpty() && read && isReal(previous) && !window.opens().isAfter(previous.closes())) {
            section.fault("opens", "开始日期" + window.opens() + "应在上一阶段结束（" + previous.closes() + "）之后。");
        }
        if (before.isEmpty() && read && window.opens().getYear() != year) {
            section.fault("opens", "推荐阶段在" + window.opens().getYear() + "年开始，与year（" + year + "）不一致。");
        }
        section.close();
        return window;
    }

    /** Whether both days were readable: the stand-in for one that was not is 1970-01-01. */
    private static boolean isReal(Window window) {
        return window.opens().getYear() > 1970 && window.closes().getYear() > 1970;
    }

    private static Duration cutoff(Section root) {
        return Duration.ofMinutes(root.minutes("cutoff", DAY_MINUTES));
    }

    private static Quota quota(Section root) {
        Section section = root.section("quota");
        Quota quota = new Quota(section.number("target", 1, 1000), section.number("tolerance", 0, 1000));
        if (quota.tolerance() >= quota.target() && quota.tolerance() > 0) {
            section.fault("tolerance", "浮动人数" + quota.tolerance() + "应小于名额" + quota.target() + "。");
        }
        section.close();
        return quota;
    }

    private static PublicityRule publicity(Section root, String key) {
        Section section = root.section(key);
        PublicityRule rule = new PublicityRule(section.number("workingDays", 1, 60), section.flag("firstDayCounts"));
        section.close();
        return rule;
    }

    private static Rubric rubric(Section root) {
        Section section = root.section("rubric");
        Rubric rubric = new Rubric(
                section.matching("source", SOURCE, "应是notice（通知所定）或default（系统默认）"),
                section.sections(
                        "criteria",
                        FEW,
                        item -> new Criterion(
                                item.matching("code", CODE, "应是1到20个字母或数字"),
                                item.text("title", 60),
                                item.number("weight", 1, 100),
                                item.number("max", 1, 1000))));
        CampaignLists.distinct(section, "criteria", rubric.criteria(), Criterion::code);
        int weights = rubric.criteria().stream().mapToInt(Criterion::weight).sum();
        if (!rubric.criteria().isEmpty() && weights != 100) {
            section.fault("criteria", "各项权重（weight）之和应为100，现为" + weights + "。");
        }
        section.close();
        return rubric;
    }

    private static Panel panel(Section root) {
        Section section = root.section("panel");
        Panel panel = new Panel(
                section.matching("source", SOURCE, "应是notice（通知所定）或default（系统默认）"),
                section.number("size", 1, 99),
                section.fraction("quorum"),
                section.fraction("pass"));
        section.close();
        return panel;
    }

    private static Award award(Section root) {
        Section section = root.section("award");
        Award award = new Award(section.decimal("netYuan", 0, 100_000_000), section.decimal("taxRate", 0, 1));
        if (award.taxRate().doubleValue() >= 1) {
            section.fault("taxRate", "税率应小于1，例如0.20。");
        }
        section.close();
        return award;
    }

    private static Reminders reminders(Section root) {
        Section section = root.section("reminders");
        Reminders reminders = new Reminders(
                section.number("daysBefore", 0, 60),
                LocalTime.ofSecondOfDay(60L * section.minutes("at", DAY_MINUTES - 1)));
        section.close();
        return reminders;
    }

    private static DueDays dueDays(Section root) {
        Section section = root.section("dueDays");
        DueDays days = new DueDays(
                section.number("enterpriseCheck", 1, 60),
                section.number("unionOpinion", 0, 60),
                section.number("publicityResult", 0, 60),
                section.number("receipt", 0, 60),
                section.number("consolidation", 0, 60),
                section.number("reviewBeforeClose", 0, 60),
                section.number("panel", 1, 60),
                section.number("scoringBeforeClose", 0, 60),
                section.number("voteBeforeClose", 0, 60),
                section.number("report", 0, 60),
                section.number("government", 0, 60),
                section.number("announcement", 0, 60),
                section.number("certificate", 0, 250),
                section.number("payment", 0, 250),
                section.number("benefits", 0, 250));
        section.close();
        return days;
    }
}
