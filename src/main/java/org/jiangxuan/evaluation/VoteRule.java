package org.jiangxuan.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangxuan.campaign.CampaignDefinition.Fraction;
import org.jiangxuan.platform.Require;

/**
 * When a vote of the panel is valid and when it carries: by default two thirds of the members present, and two thirds
 * of those present in favour (AMB-10). Members recused for a candidate count neither as present nor as members when it
 * comes to that candidate; the meeting itself needs the quorum of the whole panel. Compared as whole numbers, so that 5 of
 * 7 carries and 4 of 6 does too.
 */
final class VoteRule {

    private VoteRule() {}

    /** Whether a part of a whole is at least this share of it; exact. */
    static boolean reaches(Fraction share, int part, int whole) {
        return (long) part * share.denominator() >= (long) whole * share.numerator();
    }

    /** Refuses a meeting at which too few members, or more than there are, were present. */
    static void quorum(int panelSize, int membersPresent, Fraction quorum) {
        Require.that(membersPresent <= panelSize, "membersPresent", "评审委员会共" + panelSize + "人，到会人数不能超过这个数。");
        Require.that(
                membersPresent > 0 && reaches(quorum, membersPresent, panelSize),
                "membersPresent",
                "到会人数不足：评审委员会共" + panelSize + "人，到会" + membersPresent + "人，须达到" + quorum + "方可表决。");
    }

    /**
     * Refuses ballots that do not add up to the members present who may vote on the candidate, on which too few of these
     * voted, that are about somebody who is not ranked, or leave out somebody who is placed before another on the ballot:
     * nobody is dropped by a slip.
     *
     * @param quorum the share of those who may vote on a candidate that must have voted
     * @param ranked candidate numbers, best first
     */
    static void ballots(List<BallotLine> lines, Attendance attendance, Fraction quorum, List<String> ranked) {
        List<String> faults = new ArrayList<>();
        Set<String> known = Set.copyOf(ranked);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            BallotLine line = lines.get(i);
            if (!known.contains(line.number())) {
                faults.add("第" + (i + 1) + "项：候选人" + line.number() + "不在评分排名中");
            } else if (seen.putIfAbsent(line.number(), i) != null) {
                faults.add("第" + (i + 1) + "项：候选人" + line.number() + "重复");
            } else {
                String fault = fault(line, attendance, quorum);
                if (!fault.isEmpty()) {
                    faults.add("第" + (i + 1) + "项（" + line.number() + "）：" + fault);
                }
            }
        }
        faults.addAll(leftOut(seen, ranked));
        if (lines.isEmpty() && !ranked.isEmpty()) {
            faults.add("请逐行填写表决结果：编号 赞成 反对 弃权");
        }
        BallotText.refuse(BallotText.FIELD, faults);
    }

    /** What is wrong with the votes on one candidate; empty when nothing is. */
    private static String fault(BallotLine line, Attendance attendance, Fraction quorum) {
        if (line.ayes() < 0 || line.noes() < 0 || line.abstentions() < 0) {
            return "票数不能为负";
        }
        int recused = attendance.recused(line.number());
        int least = attendance.least(line.number());
        int most = attendance.most(line.number());
        if (line.cast() < least || line.cast() > most) {
            String sum = "赞成、反对、弃权合计" + line.cast() + "票，应";
            return recused == 0
                    ? sum + "等于到会人数" + attendance.present()
                    : sum + (least == most ? "为" + least : "在" + least + "至" + most) + "票（到会" + attendance.present()
                            + "人，" + recused + "人对其回避）";
        }
        int entitled = attendance.entitled(line.number());
        boolean enough = line.cast() > 0 && reaches(quorum, line.cast(), entitled);
        return enough ? "" : "回避后参加表决的只有" + line.cast() + "人，须达到应参加" + entitled + "人的" + quorum;
    }

    private static List<String> leftOut(Map<String, Integer> voted, List<String> ranked) {
        List<String> faults = new ArrayList<>();
        int found = 0;
        for (int place = 1; place <= ranked.size() && found < voted.size(); place++) {
            String number = ranked.get(place - 1);
            if (voted.containsKey(number)) {
                found++;
            } else {
                faults.add("第" + place + "名" + number + "未列入表决，而名次在其后的已列入");
            }
        }
        return faults;
    }
}
