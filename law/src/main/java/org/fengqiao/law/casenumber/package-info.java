/**
 * Case numbers (案号), case types and court codes: parsed, written, validated and ordered.
 * The courts that come along are a sample; codes of others are recognised by the rules of 法〔2015〕137号.
 */
@NullMarked
package org.fengqiao.law.casenumber;

import org.jspecify.annotations.NullMarked;
