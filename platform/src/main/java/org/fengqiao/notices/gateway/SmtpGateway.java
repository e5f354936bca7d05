package org.fengqiao.notices.gateway;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Carries e-mail to a mail server (SMTP). The id of a mail follows from its key, so that a mail handed over twice is known to be the same wherever it arrives.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("spring.mail.host")
class SmtpGateway implements MessageGateway {

    private static final int SUBJECT = 40;

    private final JavaMailSender server;
    private final String from;

    SmtpGateway(JavaMailSender server, @Value("${fengqiao.messages.from:noreply@localhost}") String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public String send(OutboundMessage message) {
        var id = "<" + UUID.nameUUIDFromBytes(message.dedupeKey().getBytes(StandardCharsets.UTF_8)) + "@" + from.replaceAll(".*@", "") + ">";
        try {
            server.send(mail(message, id));
            return id;
        } catch (MessagingException e) {
            throw new AddressRefused("no such address");
        } catch (MailSendException e) {
            throw e.getFailedMessages().values().stream().anyMatch(SmtpGateway::isFinal)
                    ? new AddressRefused("mail server refuses the address")
                    : new GatewayUnavailable("mail server does not take mail now");
        } catch (MailException e) {
            throw new GatewayUnavailable("mail server does not answer");
        }
    }

    private MimeMessage mail(OutboundMessage message, String id) throws MessagingException {
        new InternetAddress(message.address(), true).validate();
        if (!message.address().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new MessagingException("not an address");
        }
        var mail = new WithId(server.createMimeMessage(), id);
        var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(message.address());
        helper.setSubject(subject(message.text()));
        helper.setText(message.text());
        return mail;
    }

    /** Whether the server has said no for good: its answers from 500 on stay, those from 400 on pass. */
    private static boolean isFinal(Throwable failed) {
        for (Throwable at = failed; at != null; at = at instanceof MessagingException m ? m.getNextException() : at.getCause()) {
            int answer = switch (at) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException sending -> sending.getReturnCode();
                default -> 0;
            };
            if (answer > 0) {
                return answer >= 500;
            }
        }
        return false;
    }

    /** The first sentence. */
    private static String subject(String text) {
        var first = text.split("。", 2)[0];
        return first.length() > SUBJECT ? first.substring(0, SUBJECT) + "…" : first;
    }

    /** Keeps its own id, which saving would otherwise make anew. */
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(MimeMessage blank, String id) throws MessagingException {
            super(blank.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
