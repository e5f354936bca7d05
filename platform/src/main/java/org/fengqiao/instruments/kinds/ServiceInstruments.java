package org.fengqiao.instruments.kinds;

import static org.fengqiao.instruments.Field.text;

import java.util.List;
import org.fengqiao.instruments.Block.*;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.instruments.Template;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The proof that an instrument was served. */
@Configuration(proxyBeanMethods = false)
class ServiceInstruments {

    @Bean
    InstrumentKind serviceProof() {
        return new InstrumentKind("service-proof", "送达凭证", new Template(
                List.of(
                        text("instrument", "送达的文书"),
                        text("recipient", "受送达人"),
                        text("channel", "送达方式"),
                        text("address", "送达地址"),
                        text("sentAt", "发送时间"),
                        text("arrivedAt", "到达时间").optional(),
                        text("readAt", "阅读时间").optional(),
                        text("detail", "签收人、见证或者公告的情况").optional(),
                        Field.date("deemedOn", "送达日期"),
                        text("basis", "认定依据"),
                        text("sha256", "文书摘要（SHA-256）")),
                List.of(
                        new CourtName(),
                        new Title("送达凭证"),
                        new NumberLine(),
                        new Facts(List.of(
                                new Fact("送达的文书", "{instrument}"),
                                new Fact("受送达人", "{recipient}"),
                                new Fact("送达方式", "{channel}"),
                                new Fact("送达地址", "{address}"),
                                new Fact("发送时间", "{sentAt}"),
                                new Fact("到达或者签收时间", "{arrivedAt}"),
                                new Fact("阅读时间", "{readAt}"),
                                new Fact("经过", "{detail}"),
                                new Fact("送达日期", "{deemedOn}"),
                                new Fact("认定依据", "{basis}"),
                                new Fact("文书摘要（SHA-256）", "{sha256}"))),
                        new Paragraph("本凭证由系统按送达记录自动生成，与送达回证具有同等作用。"),
                        new DateAndSeal())), false);
    }
}
