/** The yardsticks as data: RGAA, WCAG, EN 301 549, our ninety indicators, and how much each weighs for whom. */
@NullMarked
package fr.parcours.criteria;

import org.jspecify.annotations.NullMarked;
