/**
 * Turns what a browser recorded (Chrome DevTools Recorder, Selenium IDE) into a journey that people can read, and names whatever
 * it could not carry over.
 */
@NullMarked
package fr.parcours.reader.recording;

import org.jspecify.annotations.NullMarked;
