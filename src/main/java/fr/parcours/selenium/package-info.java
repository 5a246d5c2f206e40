/** The one door to Selenium: here the port of {@code browser} meets a real Chromium, and nobody else needs to know. */
@NullMarked
package fr.parcours.selenium;

import org.jspecify.annotations.NullMarked;
