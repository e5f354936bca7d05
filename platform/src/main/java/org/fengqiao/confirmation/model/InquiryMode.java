package org.fengqiao.confirmation.model;

import org.fengqiao.procedure.Label;

/** How both sides are questioned together. */
public enum InquiryMode {
    @Label("到庭当面询问")
    ON_SITE,
    @Label("在线视频询问")
    ONLINE
}
