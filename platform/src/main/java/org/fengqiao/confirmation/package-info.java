/**
 * Judicial confirmation (司法确认): both sides of a mediation agreement ask a court together to make it enforceable.
 * Other modules open such a case with a {@link org.fengqiao.confirmation.ConfirmationRequest}.
 */
@NullMarked
package org.fengqiao.confirmation;

import org.jspecify.annotations.NullMarked;
