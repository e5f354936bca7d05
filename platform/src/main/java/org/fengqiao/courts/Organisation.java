package org.fengqiao.courts;

import java.util.List;
import java.util.UUID;

/**
 * An organisation beside the courts: invited mediation organisations (特邀调解组织), partners, law firms.
 *
 * @param courts short codes of the courts whose register it is on
 * @param speciality what disputes it is good at, for people to read
 * @param demo whether it is invented
 */
public record Organisation(
        UUID id, String name, OrganisationKind kind, String speciality, String phone, List<String> courts, boolean demo) {}
