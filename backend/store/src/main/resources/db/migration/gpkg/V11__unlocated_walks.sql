-- How much of a safety walk's line the phone did not see walked.
ALTER TABLE "safety_walk" ADD COLUMN "unlocated_m" DOUBLE;
