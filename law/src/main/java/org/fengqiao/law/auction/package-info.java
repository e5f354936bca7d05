/**
 * Seizure and judicial sale (查封、网络司法拍卖): how long a seizure lasts, what an auction may ask and when each step is due.
 * Figures of the sell-off come from a notice that was not checked and say so.
 */
@NullMarked
package org.fengqiao.law.auction;

import org.jspecify.annotations.NullMarked;
