package org.fengqiao.identity.verification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** No register is connected: documents are seen at desks only. */
@Component
@ConditionalOnExpression("'${fengqiao.registers.url:}' == '' and !${fengqiao.demo:false}")
class NoRegister implements Register {

    @Override
    public boolean connected() {
        return false;
    }

    @Override
    public Answer ask(Claim claim) {
        throw new Unavailable("no register is connected");
    }
}
