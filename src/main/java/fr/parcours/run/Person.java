package fr.parcours.run;

/** Somebody in front of the window, who can do what no robot may: a captcha, a strong identity. */
public interface Person {
    /** Nobody is there. */
    Person NOBODY = (french, english) -> false;

    /** Asks the person to act, and waits until they are done; false when nobody is there, or when they would rather not. */
    boolean acts(String french, String english);
}
