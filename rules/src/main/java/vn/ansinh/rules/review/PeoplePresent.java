package vn.ansinh.rules.review;

/** Số người dự họp: people who are at a review meeting. Never households, and never those who only watch. */
public record PeoplePresent(int count) {
    public PeoplePresent {
        if (count < 0) {
            throw new IllegalArgumentException(count + " people present");
        }
    }
}
