package org.jiangxuan.nomination;

import java.util.Optional;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What an application must hold, and how long each text may be, before it becomes a candidate. */
final class ApplicationCheck {

    private ApplicationCheck() {}

    /**
     * The valid identity number of an application that is complete and agrees with it.
     *
     * @throws RuleViolation at the first field at fault
     */
    static IdentityNumber check(Application application) {
        IdentityNumber identity = IdentityNumber.of(application.identityNumber());
        check(application.person(), identity);
        check(application.job());
        check(application.contact());
        check(application.narratives());
        application.experiences().forEach(row -> {
            Require.text("experiences", "经历起止时间", row.period(), 40);
            Require.text("experiences", "学习或工作单位", row.place(), 200);
            Require.optionalText("experiences", "证明人", row.witness(), 60);
        });
        Integer months = application.qualification().insuredMonths();
        Require.that(months == null || months >= 0 && months <= 720, "insuredMonths", "社保累计缴费月数应在0至720之间。");
        return identity;
    }

    private static void check(Person person, IdentityNumber identity) {
        Require.text("name", "姓名", person.name(), 60);
        Require.that(person.sex().equals(identity.sex().code()), "sex", "性别与身份证号码不一致，请核对。");
        Require.that(person.birthDate().equals(identity.birthDate()), "birthDate", "出生日期与身份证号码不一致，请核对。");
        code("ethnicity", "民族", person.ethnicity());
        code("political", "政治面貌", person.political());
        code("education", "文化程度", person.education());
        Require.optionalText("technicalTitle", "技术职称", person.technicalTitle(), 60);
        Require.optionalText("school", "毕业院校", person.school(), 120);
        Require.optionalText("major", "所学专业", person.major(), 120);
    }

    private static void check(Job job) {
        Require.that(job.industry().matches("[A-U]"), "industry", "行业类别应为A至U中的一个字母。");
        Require.text("trade", "职业（工种）", job.trade(), 80);
        Require.optionalText("tradeLevel", "职业（工种）等级", job.tradeLevel(), 40);
    }

    private static void check(Contact contact) {
        String landline = Require.optionalText("landline", "座机", contact.landline(), 40);
        Require.that(
                landline == null || landline.replaceAll("\\D", "").length() >= 7,
                "landline",
                "座机应至少有7位数字，如0411-83612345。");
        String mobile = Require.optionalText("mobile", "手机号码", contact.mobile(), 40);
        Require.that(mobile == null || mobile.matches("1[3-9]\\d{9}"), "mobile", "手机号码应为11位数字，以1开头，中间不加空格或横线。");
        Require.optionalText("address", "通讯地址", contact.address(), 200);
        String email = Require.optionalText("email", "电子邮箱", contact.email(), 120);
        Require.that(
                email == null || email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"), "email", "电子邮箱应形如name@example.com。");
    }

    private static void check(Narratives narratives) {
        Require.optionalText("morals", "思想品德情况", narratives.morals(), 8000);
        Require.optionalText("skills", "技能技艺专长情况", narratives.skills(), 8000);
        Require.optionalText("mentoring", "传授技艺情况", narratives.mentoring(), 8000);
        Require.optionalText("contribution", "突出贡献情况", narratives.contribution(), 8000);
        Require.optionalText("moralsProof", "证明人或证明材料", narratives.moralsProof(), 1000);
        Require.optionalText("skillsProof", "证明人或证明材料", narratives.skillsProof(), 1000);
        Require.optionalText("mentoringProof", "证明人或证明材料", narratives.mentoringProof(), 1000);
        Require.optionalText("contributionProof", "证明人或证明材料", narratives.contributionProof(), 1000);
    }

    private static void code(String field, String label, @Nullable String code) {
        Optional.ofNullable(code).ifPresent(c -> Require.that(c.matches("[0-9]{1,4}"), field, label + "应填代码表中的代码。"));
    }
}
