/**
 * The register of invited mediators (特邀调解名册), shared by the courts of an alliance: who is on it, good at what, how they did, and who may not
 * be appointed for now. The act pipeline asks it through {@link org.fengqiao.cases.Eligibility}.
 */
@NullMarked
package org.fengqiao.roster;

import org.jspecify.annotations.NullMarked;
