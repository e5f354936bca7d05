/**
 * Serves the built screens: files as they are, and the start page for every address that belongs to the screens.
 * The API of the screens lives in the modules that own it.
 */
@NullMarked
package org.fengqiao.portal;

import org.jspecify.annotations.NullMarked;
