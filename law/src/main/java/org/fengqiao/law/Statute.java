package org.fengqiao.law;

import static org.fengqiao.law.Provenance.PUBLISHED;
import static org.fengqiao.law.Provenance.STATUTE_TEXT;
import static org.fengqiao.law.Provenance.UNVERIFIED;

import java.time.LocalDate;

/** A statute, interpretation or normative document in the version this library follows. */
public enum Statute {
    COURT_ORGANISATION("人民法院组织法", "2018年修订", "2019-01-01", UNVERIFIED),
    CIVIL_CODE("民法典", "2020年主席令第45号", "2021-01-01", UNVERIFIED),
    CIVIL_PROCEDURE_LAW("民事诉讼法", "2023年修正", "2024-01-01", STATUTE_TEXT),
    CIVIL_PROCEDURE_INTERPRETATION("民诉法解释", "2022年修正", "2022-04-10", STATUTE_TEXT),
    CAUSES_OF_ACTION("民事案件案由规定", "2025年修正，法〔2025〕226号", "2026-01-01", PUBLISHED),
    LITIGATION_FEES("诉讼费用交纳办法", "国务院令第481号", "2007-04-01", STATUTE_TEXT),
    EVIDENCE("民事诉讼证据规定", "2019年修正", "2020-05-01", STATUTE_TEXT),
    ONLINE_MEDIATION("人民法院在线调解规则", "法释〔2021〕23号", "2022-01-01", STATUTE_TEXT),
    ONLINE_LITIGATION("人民法院在线诉讼规则", "法释〔2021〕12号", "2021-08-01", STATUTE_TEXT),
    INVITED_MEDIATION("特邀调解规定", "法释〔2016〕14号", "2016-07-01", STATUTE_TEXT),
    MEDIATION_CONFIRMATION("人民调解协议司法确认程序规定", "法释〔2011〕5号", "2011-03-30", STATUTE_TEXT),
    FILING_REGISTRATION("登记立案规定", "法释〔2015〕8号", "2015-05-01", STATUTE_TEXT),
    CROSS_BORDER_FILING("跨境网上立案规定", "最高人民法院2021年2月3日发布", "2021-02-03", PUBLISHED),
    TRIAL_LIMITS("审限规定", "法释〔2000〕29号", "2000-09-28", STATUTE_TEXT),
    TRIAL_LIMIT_EXTENSION("延长审限和延期开庭规定", "2019年修改", "2019-03-28", STATUTE_TEXT),
    LAY_JUDGES("人民陪审员法解释", "法释〔2019〕5号", "2019-05-01", STATUTE_TEXT),
    EXPRESS_SERVICE("专递方式送达规定", "法释〔2004〕13号", "2005-01-01", STATUTE_TEXT),
    CASE_NUMBERS("案号若干规定", "法〔2015〕137号，法〔2018〕335号修正", "2016-01-01", PUBLISHED),
    CASE_NUMBER_SUFFIXES("案号配套标准通知", "法〔2016〕37号", "2016-01-01", PUBLISHED),
    ADMINISTRATIVE_PROCEDURE_LAW("行政诉讼法", "2017年修正", "2017-07-01", STATUTE_TEXT),
    ADMINISTRATIVE_HEADS("行政机关负责人出庭应诉规定", "法释〔2020〕3号", "2020-07-01", STATUTE_TEXT),
    CRIMINAL_PROCEDURE_LAW("刑事诉讼法", "2018年修正", "2018-10-26", STATUTE_TEXT),
    PETITIONS("信访工作条例", "中共中央、国务院发布", "2022-05-01", STATUTE_TEXT),
    DOMESTIC_VIOLENCE("反家庭暴力法", "2015年主席令第37号", "2016-03-01", STATUTE_TEXT),
    PROTECTION_ORDER_REPLY("人身安全保护令批复", "法释〔2016〕15号", "2016-07-13", UNVERIFIED),
    ELDERLY_RIGHTS("老年人权益保障法", "2018年修正", "2018-12-29", UNVERIFIED),
    LABOUR_ARBITRATION("劳动争议调解仲裁法", "2007年主席令第80号", "2008-05-01", STATUTE_TEXT),
    PRESERVATION("财产保全规定", "法释〔2016〕22号，2020年修正", "2021-01-01", STATUTE_TEXT),
    SEIZURE("查封扣押冻结规定", "2020年修正", "2021-01-01", STATUTE_TEXT),
    AUCTION_SALE("拍卖变卖规定", "2020年修正", "2021-01-01", STATUTE_TEXT),
    ONLINE_AUCTION("网络司法拍卖规定", "法释〔2016〕18号", "2017-01-01", STATUTE_TEXT),
    ONLINE_SELL_OFF("网络司法变卖通知", "2017年通知", "2017-07-18", UNVERIFIED),
    REFERENCE_PRICE("财产处置参考价规定", "法释〔2018〕15号", "2018-09-01", STATUTE_TEXT),
    ENFORCEMENT_PROCEDURE("执行程序解释", "2020年修正", "2021-01-01", STATUTE_TEXT),
    ENFORCEMENT_OBJECTIONS("执行异议和复议规定", "2020年修正", "2021-01-01", STATUTE_TEXT),
    ASSET_INVESTIGATION("执行中财产调查规定", "2020年修正", "2021-01-01", STATUTE_TEXT),
    ENFORCEMENT_FUNDS("执行款物管理规定", "法发〔2017〕6号", "2017-05-01", PUBLISHED),
    ENTRUSTED_ENFORCEMENT("委托执行规定", "2020年修正", "2021-01-01", STATUTE_TEXT),
    END_OF_ROUND("终结本次执行程序规定", "法〔2016〕373号", "2016-12-01", PUBLISHED),
    DISHONEST_LIST("失信被执行人名单规定", "法释〔2017〕7号修正", "2017-05-01", UNVERIFIED),
    PRIVATE_LENDING("民间借贷规定", "2020年第二次修正", "2021-01-01", STATUTE_TEXT),
    PRIVATE_LENDING_2015("民间借贷规定（2015年）", "法释〔2015〕18号", "2015-09-01", UNVERIFIED),
    DELAYED_PERFORMANCE("迟延履行利息解释", "法释〔2014〕8号", "2014-08-01", STATUTE_TEXT),
    PERSONAL_INJURY("人身损害赔偿解释", "2022年修正", "2022-05-01", STATUTE_TEXT),
    CONTRACT_GENERAL("合同编通则解释", "法释〔2023〕13号", "2023-12-05", STATUTE_TEXT);

    private final String title;
    private final String document;
    private final LocalDate inForceFrom;
    private final Provenance provenance;

    Statute(String title, String document, String inForceFrom, Provenance provenance) {
        this.title = title;
        this.document = document;
        this.inForceFrom = LocalDate.parse(inForceFrom);
        this.provenance = provenance;
    }

    /** Short Chinese title, as it is cited. */
    public String title() {
        return title;
    }

    /** Document number or amendment that identifies the version. */
    public String document() {
        return document;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Whether the day it came into force is remembered, though the text itself was checked. */
    public boolean dateUnverified() {
        return this == CASE_NUMBERS || this == DELAYED_PERFORMANCE;
    }

    /** How well the text followed here was checked. */
    public Provenance provenance() {
        return provenance;
    }

    public Article article(int number) {
        return new Article(this, number);
    }

    /** @param part paragraph and item, for example {@code 第二款第一项} */
    public Article article(int number, String part) {
        return new Article(this, number, part);
    }

    /** The document as a whole, where no single article is cited. */
    public Article whole() {
        return new Article(this, 0);
    }

    /** Refuses a date before this version applied, for which the library knows no law. */
    public void requireInForce(LocalDate date, String matter) {
        if (date.isBefore(inForceFrom)) {
            throw new NotCovered(matter + "：" + date + " 早于《" + title + "》（" + document + "）施行日 " + inForceFrom
                    + (dateUnverified() ? "（" + UNVERIFIED.label() + "）" : "") + "，本库未收录当时的规定");
        }
    }
}
