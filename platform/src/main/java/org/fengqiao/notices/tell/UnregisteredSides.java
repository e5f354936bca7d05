package org.fengqiao.notices.tell;

import java.sql.ResultSet;
import java.sql.SQLException;
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
            select a.n, p.id, p.phone from unnest(?::uuid[], ?::text[]) with ordinality a(case_id, standing, n)
            join case_party cp on cp.case_id = a.case_id and cp.standing = a.standing
            join party p on p.id = cp.party_id
            where p.person_id is null and p.phone is not null order by a.n""";

    private UnregisteredSides() {}

    /** Asks for those who stand so; each becomes one message, with the same key the same one. */
    static void ask(Reads reads, List<Telling> tellings, List<Post> posts) {
        reads.ask(
                REACHABLE, side -> posts.add(post(side, tellings.get(side.getInt(1) - 1))),
                Recipients.all(tellings, t -> t.about().caseId(), UUID[]::new), Recipients.all(tellings, Recipients::standing, String[]::new));
    }

    private static Post post(ResultSet side, Telling telling) throws SQLException {
        return new Post(
                "sms/" + telling.seed() + side.getObject(2, UUID.class), telling.about().court(),
                Map.of("channel", Channel.SMS, "address", side.getString(3), "text", text(telling.kind())));
    }

    private static String text(NoticeKind kind) {
        return "【枫桥】与您有关的一件纠纷有新情况：" + kind.title() + "。请按法院或者调解员发给您的链接办理；拿不准的，请拨打 12368 核实。";
    }
}
