/**
 * Compensation for personal injury and death (人身损害赔偿), by the interpretation of 2022.
 * Yearly provincial figures are given by whoever asks; ages decide for how many years they count.
 */
@NullMarked
package org.fengqiao.law.injury;

import org.jspecify.annotations.NullMarked;
