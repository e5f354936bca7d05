package org.fengqiao.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Ids of the invented people and organisations of the demo alliance, fixed so that every module can put its demo data in their names. The people
 * themselves stand in {@code demo/people.csv} and {@code demo/organisations.csv}; this class answers whether or not they have been entered.
 */
public final class DemoPeople {

    /** 市民周玉兰（嘉定）: tells of a dispute from her phone. */
    public static final UUID CITIZEN_ZHOU = id("citizen-zhou");
    /** 市民吴建平（嘉定）: the other side. */
    public static final UUID CITIZEN_WU = id("citizen-wu");
    /** 市民陈秀兰（青浦）: 78 years old, elder mode. */
    public static final UUID CITIZEN_CHEN = id("citizen-chen");
    /** 陈秀兰's daughter and helper. */
    public static final UUID CITIZEN_CHEN_DAUGHTER = id("citizen-chen-daughter");
    public static final UUID CITIZEN_XU = id("citizen-xu");
    public static final UUID CITIZEN_MA = id("citizen-ma");
    public static final UUID CITIZEN_QIAN = id("citizen-qian");
    public static final UUID CITIZEN_JIN = id("citizen-jin");
    public static final UUID CITIZEN_HE = id("citizen-he");
    public static final UUID CITIZEN_LUO = id("citizen-luo");
    public static final UUID CITIZEN_BAI = id("citizen-bai");
    public static final UUID CITIZEN_SHI = id("citizen-shi");
    public static final UUID COMPANY_XINYUAN = id("company-xinyuan");
    public static final UUID COMPANY_LVZHOU = id("company-lvzhou");
    public static final UUID LAWYER_SHEN = id("lawyer-shen");
    public static final UUID LAWYER_GU = id("lawyer-gu");
    public static final UUID LAWYER_TAO = id("lawyer-tao");
    public static final UUID HOTLINE = id("hotline");
    public static final UUID OPERATOR = id("operator");

    private static final Map<String, String> PLACES = Map.of("沪0114", "jiading", "沪0118", "qingpu", "苏0509", "wujiang", "浙0421", "jiashan");

    private DemoPeople() {}

    /** What somebody does at a court of the alliance; there is one of each at every court. */
    public enum Role {
        PRESIDENT,
        /** Head of the filing division. */
        HEAD_FILING,
        /** Head of the lead tribunal. */
        HEAD_TRIBUNAL,
        FILING_JUDGE,
        FILING_CLERK,
        /** A judge of the civil division. */
        JUDGE_1,
        /** A judge of the lead tribunal. */
        JUDGE_2,
        CLERK,
        MEDIATION_CLERK,
        INTAKE,
        COLLABORATION,
        /** A mediator of a people's mediation committee. */
        MEDIATOR_1,
        /** A mediator of lawyers or of a trade. */
        MEDIATOR_2,
        GRID
    }

    /** Who does something at a court of the alliance. */
    public static UUID at(String court, Role role) {
        var place = PLACES.get(court);
        if (place == null) {
            throw new IllegalArgumentException("no demo people at " + court);
        }
        return id(role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + place);
    }

    /** The person with this key in {@code demo/people.csv}. */
    public static UUID id(String key) {
        return named("demo:person:" + key);
    }

    /** The organisation with this key in {@code demo/organisations.csv}. */
    public static UUID organisation(String key) {
        return named("demo:organisation:" + key);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
