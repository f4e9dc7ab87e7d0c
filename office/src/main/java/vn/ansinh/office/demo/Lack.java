package vn.ansinh.office.demo;

/** Something a surveyed household does without, by its place on the survey form. */
enum Lack {
    STEADY_WORK(1),
    EARNERS(2),
    NUTRITION(3),
    INSURANCE(4),
    ADULT_SCHOOLING(5),
    CHILD_SCHOOLING(6),
    SOLID_HOUSE(7),
    ROOM(8),
    CLEAN_WATER(9),
    HYGIENIC_TOILET(10),
    INTERNET(11),
    INFORMATION_MEANS(12);

    private final int place;

    Lack(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }
}
