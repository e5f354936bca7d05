package org.fengqiao.courts;

import java.util.List;
import java.util.Map;

/** All courts and districts at one moment; small and rarely changed, so it is read whole and kept for a while. */
record Directory(Map<String, Court> courts, Map<String, CourtUnit> units, Map<String, District> districts, List<Alliance> alliances) {}
