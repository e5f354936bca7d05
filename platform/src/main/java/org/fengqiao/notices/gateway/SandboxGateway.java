package org.fengqiao.notices.gateway;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A carrier that keeps what would have arrived on phones and on the service platform, where the demo shows it. It behaves like the real one: it refuses addresses that cannot exist,
 * delivers a key once, and can be told to be out of order for its next messages. Outside the house, it knows nothing of its transactions.
 */
@Component
@ConditionalOnExpression("'${fengqiao.messages.url:sandbox}' == 'sandbox' or '${fengqiao.service-platform.messages:}' == 'sandbox'")
public class SandboxGateway implements MessageGateway {

    private static final Pattern PHONE = Pattern.compile("1\\d{10}");
    private static final Pattern SUBJECT = Pattern.compile("\\S{3,255}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final JdbcClient database;
    private final AtomicInteger outOfOrder = new AtomicInteger();

    SandboxGateway(JdbcClient database) {
        this.database = database;
    }

    /** The next messages find the carrier out of order. */
    public void failNext(int messages) {
        outOfOrder.set(messages);
    }

    public boolean isOutOfOrder() {
        return outOfOrder.get() > 0;
    }

    @Override
    public String send(OutboundMessage message) {
        if (outOfOrder.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new GatewayUnavailable("carrier out of order");
        }
        var pattern = switch (message.channel()) {
            case SMS -> PHONE;
            case EMAIL -> EMAIL;
            case PLATFORM -> SUBJECT;
        };
        if (!pattern.matcher(message.address()).matches()) {
            throw new AddressRefused("no such address");
        }
        database.sql(
                        """
                        insert into sandbox_message as s (dedupe_key, channel, address, text, link, arrived_at, times)
                        values (:key, :channel, :address, :text, :link, now(), 1) on conflict (dedupe_key) do update set times = s.times + 1""")
                .param("key", message.dedupeKey())
                .param("channel", message.channel().name())
                .param("address", message.address())
                .param("text", message.text())
                .param("link", message.channel() == Channel.PLATFORM ? message.link() : null)
                .update();
        return "sandbox:" + message.dedupeKey();
    }
}
