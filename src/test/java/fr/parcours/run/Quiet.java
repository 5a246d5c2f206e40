package fr.parcours.run;

/** Nobody waits for the run: nothing is told. */
public class Quiet implements Progress {
    @Override
    public void begins(int journeys, int walks, int steps, int pages) {}

    @Override
    public void walks(String journey, String persona) {}

    @Override
    public void screen(String journey, String persona, int number, String name) {}

    @Override
    public void walked(String journey, String persona, String troubleFr, String troubleEn) {}
}
