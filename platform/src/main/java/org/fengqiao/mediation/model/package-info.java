/** The procedure of pre-action mediation: states, acts, rules, periods and what is agreed. Pure: no framework, no database, no clock. */
@NullMarked
package org.fengqiao.mediation.model;

import org.jspecify.annotations.NullMarked;
