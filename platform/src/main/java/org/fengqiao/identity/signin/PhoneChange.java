package org.fengqiao.identity.signin;

import java.util.UUID;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.TextMessages;
import org.fengqiao.identity.signin.PhoneCodes.Purpose;
import org.fengqiao.identity.signin.SelfService.Outcome;
import org.fengqiao.identity.signin.SignInLog.How;
import org.fengqiao.identity.signin.SignInLog.Result;
import org.springframework.stereotype.Service;

/**
 * Somebody has another phone now: it is proved by a code, takes the messages from then on, and is what one signs in with where the former one was.
 * The former phone is told.
 */
@Service
public class PhoneChange {

    private final PhoneProof proof;
    private final Accounts accounts;
    private final People people;
    private final TextMessages texts;
    private final SignInLog log;

    PhoneChange(PhoneProof proof, Accounts accounts, People people, TextMessages texts, SignInLog log) {
        this.proof = proof;
        this.accounts = accounts;
        this.people = people;
        this.texts = texts;
        this.log = log;
    }

    /** Sends a code to the new phone; false where too many were asked for. */
    public boolean send(String phone, From from) {
        return proof.send(phone, from, Purpose.CHANGE, accounts.byLogin(phone).isEmpty());
    }

    public Outcome change(UUID person, String phone, String code, From from) {
        var outcome = proof.with(phone, Purpose.CHANGE, code, () -> {
            if (accounts.byLogin(phone).isPresent()) {
                return new Outcome.WrongCode();
            }
            var former = people.find(person).map(Person::phone).orElse(null);
            if (accounts.of(person).filter(a -> a.login().equals(former)).isPresent()) {
                accounts.rename(person, phone);
            }
            people.reachBy(person, phone);
            if (former != null) {
                texts.send(former, "【枫桥】您的账号已改用尾号 %s 的手机号接收通知。不是您本人操作的，请马上拨打 12368。".formatted(phone.substring(phone.length() - 4)), "phone-changed/" + UUID.randomUUID());
            }
            return new Outcome.Done(person);
        });
        if (outcome instanceof Outcome.Done) {
            log.write(person, How.PHONE_CHANGED, Result.OK, from);
        }
        return outcome;
    }
}
