package org.fengqiao.intake.elements;

/** The structured facts of one kind of dispute (要素), asked one by one. */
public sealed interface Elements permits
        LoanElements,
        SaleElements,
        PropertyServiceElements,
        LeaseElements,
        LabourElements,
        TrafficElements,
        DivorceElements,
        CustodyElements,
        InheritanceElements,
        NeighboursElements,
        PersonalityRightElements,
        ConstructionElements,
        GeneralElements {}
