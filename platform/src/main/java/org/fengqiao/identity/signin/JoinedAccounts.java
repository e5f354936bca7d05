package org.fengqiao.identity.signin;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.TextMessages;
import org.fengqiao.identity.Viewers;
import org.fengqiao.identity.signin.SignInLog.How;
import org.fengqiao.identity.signin.SignInLog.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two accounts of one person become one (账号合并): whoever lost the phone and the password opens another account, shows the document at a desk, and finds
 * everything there. The former account is closed, and its phone is told. Whoever holds or held an office asks the operator instead.
 */
@Service
public class JoinedAccounts {

    private final JdbcClient db;
    private final People people;
    private final Offices offices;
    private final Viewers viewers;
    private final TextMessages texts;
    private final SignInLog log;
    private final TransactionTemplate transaction;

    JoinedAccounts(
            JdbcClient db, People people, Offices offices, Viewers viewers, TextMessages texts, SignInLog log, TransactionTemplate transaction) {
        this.db = db;
        this.people = people;
        this.offices = offices;
        this.viewers = viewers;
        this.texts = texts;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * The account a document is known at, as far as a desk needs it to ask the person before it.
     *
     * @param phone the last four digits
     * @param matters disputes and cases it is a side or an agent in
     * @param joinable whether a desk may have it go over to another account
     */
    public record Other(@Nullable String phone, int matters, boolean joinable) {}

    /** @param name on the document */
    public Optional<Other> bearing(String number, String name) {
        return CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> people.findByIdNumber(number).map(former -> {
            int matters = db.sql("select count(distinct case_id) from standing where person_id = :person and (until is null or until > now())")
                    .param("person", former.id())
                    .query(Integer.class)
                    .single();
            return new Other(tail(former), matters, former.name().equals(name) && offices.termsOf(former.id()).isEmpty());
        }))));
    }

    /**
     * Has the account a document is known at go over to another; inside a transaction. False where it may not.
     *
     * @param known whose document a desk has seen
     * @param name on the document
     */
    public boolean join(Person known, String number, String name, From from) {
        var former = people.findByIdNumber(number).filter(p -> !p.id().equals(known.id())).orElse(null);
        if (former == null) {
            return true;
        }
        if (!db.sql("select join_accounts(:former, :known, :name)")
                .param("former", former.id())
                .param("known", known.id())
                .param("name", name)
                .query(Boolean.class)
                .single()) {
            return false;
        }
        viewers.forget(former.id());
        viewers.forget(known.id());
        log.write(former.id(), How.JOINED, Result.OK, from);
        if (former.phone() != null) {
            texts.send(former.phone(), "【枫桥】本人带证件在诉讼服务窗口核验后，您的账号已经并入%s的账号，这个号码不再能登录。不是您本人办的，请马上拨打 12368。"
                    .formatted(tail(known) == null ? "本人另一个" : "尾号 " + tail(known)), "accounts-joined/" + UUID.randomUUID());
        }
        return true;
    }

    private static @Nullable String tail(Person person) {
        var phone = person.phone();
        return phone == null || phone.length() < 4 ? null : phone.substring(phone.length() - 4);
    }
}
