package org.fengqiao.service.serve;

import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.jspecify.annotations.Nullable;

/** How the platform serves a side: into its account, unless it has none or has declined (民事诉讼法第90条); then by mail. */
record Way(Channel channel, Consent consent, String address) {

    static Way to(CaseFacts.Side side) {
        return to(side, side.electronicService());
    }

    /** @param agreed what the side has answered; null where it was not asked */
    static Way to(CaseFacts.Side side, @Nullable Boolean agreed) {
        if (side.person() == null || Boolean.FALSE.equals(agreed)) {
            return new Way(Channel.MAIL, Consent.NONE, side.address() == null ? "地址待查" : side.address());
        }
        return new Way(Channel.PLATFORM, agreed == null ? Consent.OWN : Consent.CONFIRMED, "本平台账户（" + side.name() + "）");
    }
}
