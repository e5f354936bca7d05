package org.fengqiao.notices.gateway;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A carrier that keeps what would have arrived on phones, where the demo shows it. It behaves like the real one: it refuses addresses that cannot exist,
 * delivers a key once, and can be told to be out of order for its next messages.
 */
@Component
@ConditionalOnProperty(name = "fengqiao.messages.url", matchIfMissing = true, havingValue = "sandbox")
public class SandboxGateway implements MessageGateway {

    private static final Pattern PHONE = Pattern.compile("1\\d{10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final JdbcClient database;
    private final TransactionTemplate own;
    private final AtomicInteger outOfOrder = new AtomicInteger();

    SandboxGateway(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next messages find the carrier out of order. */
    public void failNext(int messages) {
        outOfOrder.set(messages);
    }

    @Override
    public String send(OutboundMessage message) {
        if (outOfOrder.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new GatewayUnavailable("carrier out of order");
        }
        var pattern = message.channel() == Channel.SMS ? PHONE : EMAIL;
        if (!pattern.matcher(message.address()).matches()) {
            throw new AddressRefused("no such address");
        }
        own.executeWithoutResult(_ -> database.sql(
                        """
                        insert into sandbox_message as s (dedupe_key, channel, address, text, arrived_at, times)
                        values (?, ?, ?, ?, now(), 1) on conflict (dedupe_key) do update set times = s.times + 1""")
                .params(message.dedupeKey(), message.channel().name(), message.address(), message.text())
                .update());
        return "sandbox:" + message.dedupeKey();
    }
}
