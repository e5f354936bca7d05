/** Rooms, invitations and agreement texts as the screens use them, beside the acts that every case has. */
@NullMarked
package org.fengqiao.mediation.web;

import org.jspecify.annotations.NullMarked;
