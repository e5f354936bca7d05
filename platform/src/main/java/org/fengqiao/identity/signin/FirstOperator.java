package org.fengqiao.identity.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.procedure.Office;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** On a first start without demo data: enters one operator and hands over a password that works once. */
@Component
@Order(10)
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "false", matchIfMissing = true)
class FirstOperator implements ApplicationRunner {

    static final String LOGIN = "operator";

    private final People people;
    private final Offices offices;
    private final Credentials credentials;
    private final FirstPassword handedOver;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstOperator(People people, Offices offices, Credentials credentials, FirstPassword handedOver, JdbcClient db, TransactionTemplate transaction, Clock clock) {
        this.people = people;
        this.offices = offices;
        this.credentials = credentials;
        this.handedOver = handedOver;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.nobody()) {
            CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> enter()));
        }
    }

    /** Two nodes may start at once; one of them wins. */
    private void enter() {
        if (db.sql("insert into identity_setup (what) values ('first operator') on conflict do nothing").update() == 0) {
            return;
        }
        var id = people.enter(new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, "系统管理员", null, null, RealNameLevel.NONE, false, false));
        var held = new OfficeHeld(Office.OPERATOR, "*", null, Scope.OWN);
        offices.grant(new Offices.Term(UUID.randomUUID(), id, held, LocalDate.now(clock), null), null);
        var password = credentials.open(id, LOGIN).orElseThrow();
        System.out.printf("%n  第一位系统管理员的登录名和一次性密码在 %s，改好密码后自动删除%n%n", handedOver.handOver(LOGIN, password));
    }
}
