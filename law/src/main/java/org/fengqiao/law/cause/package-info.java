/**
 * Causes of action (案由): the 2025 catalogue as a tree, searched by name and by everyday words, and the names of earlier editions.
 * Keyed by name: the numbers of causes move with every edition.
 */
@NullMarked
package org.fengqiao.law.cause;

import org.jspecify.annotations.NullMarked;
