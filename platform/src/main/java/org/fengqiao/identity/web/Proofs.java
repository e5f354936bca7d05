package org.fengqiao.identity.web;

import org.fengqiao.api.Problem;
import org.fengqiao.identity.signin.Credentials.Proof;
import org.springframework.http.HttpStatus;

/** What somebody signed in is told who proves anew who they are. */
final class Proofs {

    private Proofs() {}

    /** @param wrong what to say of the field where the proof is wrong */
    static void require(Proof proof, String pointer, String wrong) {
        switch (proof) {
            case RIGHT -> { }
            case WRONG -> throw Invalid.at(pointer, wrong);
            case LOCKED -> throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "identity/too-many-guesses", "输错的次数太多", "为了保护您的账号，暂时不再核对")
                    .instead("请过一刻钟再试；忘了密码的，可以退出后找回");
        }
    }
}
