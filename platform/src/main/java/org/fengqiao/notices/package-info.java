/** What people are told (通知) and how it reaches them: in the app, by text message and e-mail, and service of process with proof. */
@NullMarked
package org.fengqiao.notices;

import org.jspecify.annotations.NullMarked;
