package org.fengqiao.law;

import java.time.LocalDate;

/** A statute, interpretation or normative document in the version this library follows. */
public enum Statute {
    CIVIL_PROCEDURE_LAW("民事诉讼法", "2023年修正", "2024-01-01"),
    CIVIL_PROCEDURE_INTERPRETATION("民诉法解释", "2022年修正", "2022-04-10"),
    LITIGATION_FEES("诉讼费用交纳办法", "国务院令第481号", "2007-04-01"),
    ONLINE_MEDIATION("人民法院在线调解规则", "法释〔2021〕23号", "2022-01-01"),
    ONLINE_LITIGATION("人民法院在线诉讼规则", "法释〔2021〕12号", "2021-08-01"),
    INVITED_MEDIATION("特邀调解规定", "法释〔2016〕14号", "2016-07-01"),
    MEDIATION_CONFIRMATION("人民调解协议司法确认程序规定", "法释〔2011〕5号", "2011-03-30"),
    FILING_REGISTRATION("登记立案规定", "法释〔2015〕8号", "2015-05-01"),
    TRIAL_LIMITS("审限规定", "法释〔2000〕29号", "2000-09-28"),
    CASE_NUMBERS("案号若干规定", "法〔2015〕137号，法〔2018〕335号修正", "2016-01-01");

    private final String title;
    private final String document;
    private final LocalDate inForceFrom;

    Statute(String title, String document, String inForceFrom) {
        this.title = title;
        this.document = document;
        this.inForceFrom = LocalDate.parse(inForceFrom);
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

    public Article article(int number) {
        return new Article(this, number);
    }
}
