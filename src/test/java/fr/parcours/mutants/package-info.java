/** Made-up operators by the dozen: the demonstrations, each changed a little, to try the tool on many sites whose defects are known. */
@NullMarked
package fr.parcours.mutants;

import org.jspecify.annotations.NullMarked;
