package org.fengqiao.notices.tell;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.database.Reads;
import org.fengqiao.notices.gateway.Channel;
import org.fengqiao.procedure.NoticeKind;

/**
 * Sides who are not here yet but whose phone is known. Nobody has proved whose phone it is, so the text names no one and nothing of the case.
 */
final class UnregisteredSides {

    private static final String REACHABLE =
            """
            select p.id, p.phone from case_party cp join party p on p.id = cp.party_id
            where cp.case_id = ? and cp.standing = ? and p.person_id is null and p.phone is not null""";

    private UnregisteredSides() {}

    /** Asks for those who stand so; each becomes one message, with the same key the same one. */
    static void ask(Reads reads, UUID caseId, Teller.Telling telling, String key, List<Teller.Post> posts) {
        var prefix = "sms/" + key + "/" + telling.kind().id() + "/";
        var text = text(telling.kind());
        reads.ask(
                REACHABLE,
                side -> posts.add(new Teller.Post(
                        prefix + side.getObject(1, UUID.class), Map.of("channel", Channel.SMS, "address", side.getString(2), "text", text))),
                caseId, telling.capacity());
    }

    private static String text(NoticeKind kind) {
        return "【枫桥】与您有关的一件纠纷有新情况：" + kind.title() + "。请按法院或者调解员发给您的链接办理；拿不准的，请拨打 12368 核实。";
    }
}
