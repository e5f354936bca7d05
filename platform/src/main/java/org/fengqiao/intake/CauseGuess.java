package org.fengqiao.intake;

/**
 * What a story may be about.
 *
 * @param score between 0 and 1 among the guesses given
 * @param why the words it rests on, for people to read
 */
public record CauseGuess(String name, double score, String why) {}
