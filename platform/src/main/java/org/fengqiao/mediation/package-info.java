/**
 * Pre-action mediation (诉前调解): a dispute in the hands of an invited mediator, from assignment to an agreement signed by all or to a filing.
 * Other modules open such a case with a {@link org.fengqiao.mediation.MediationRequest}; rooms, invitations and agreement texts live here too.
 */
@NullMarked
package org.fengqiao.mediation;

import org.jspecify.annotations.NullMarked;
