package org.fengqiao.identity.verification;

import java.util.UUID;
import org.fengqiao.identity.Licences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the register anew each time: a licence may end any day. */
@Service
class AskedLicences implements Licences {

    private final Register register;
    private final VerificationLog log;

    AskedLicences(Register register, VerificationLog log) {
        this.register = register;
        this.log = log;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Standing of(String licence, String name, String firm, UUID asker) {
        var claim = new Claim.Licence(licence, name, firm);
        try {
            var answer = register.ask(claim);
            log.answered(log.note(asker, claim), answer);
            return switch (answer.verdict()) {
                case MATCHES -> Standing.PRACTISING;
                case DIFFERS -> Standing.DIFFERS;
                case UNKNOWN -> Standing.UNKNOWN;
                case ENDED -> Standing.ENDED;
            };
        } catch (Register.Unavailable e) {
            return Standing.UNANSWERED;
        }
    }
}
