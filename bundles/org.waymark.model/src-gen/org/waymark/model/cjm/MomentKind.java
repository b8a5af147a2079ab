/**
 */
package org.waymark.model.cjm;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Moment Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.waymark.model.cjm.CjmPackage#getMomentKind()
 * @model
 * @generated
 */
public enum MomentKind implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Stimulus</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STIMULUS_VALUE
	 * @generated
	 * @ordered
	 */
	STIMULUS(1, "stimulus", "stimulus"),

	/**
	 * The '<em><b>Zero Moment Of Truth</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO_MOMENT_OF_TRUTH_VALUE
	 * @generated
	 * @ordered
	 */
	ZERO_MOMENT_OF_TRUTH(2, "zeroMomentOfTruth", "zeroMomentOfTruth"),

	/**
	 * The '<em><b>First Moment Of Truth</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIRST_MOMENT_OF_TRUTH_VALUE
	 * @generated
	 * @ordered
	 */
	FIRST_MOMENT_OF_TRUTH(3, "firstMomentOfTruth", "firstMomentOfTruth"),

	/**
	 * The '<em><b>Second Moment Of Truth</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECOND_MOMENT_OF_TRUTH_VALUE
	 * @generated
	 * @ordered
	 */
	SECOND_MOMENT_OF_TRUTH(4, "secondMomentOfTruth", "secondMomentOfTruth"),

	/**
	 * The '<em><b>Moment Of Truth</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOMENT_OF_TRUTH_VALUE
	 * @generated
	 * @ordered
	 */
	MOMENT_OF_TRUTH(5, "momentOfTruth", "momentOfTruth");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Stimulus</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STIMULUS
	 * @model name="stimulus"
	 * @generated
	 * @ordered
	 */
	public static final int STIMULUS_VALUE = 1;

	/**
	 * The '<em><b>Zero Moment Of Truth</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO_MOMENT_OF_TRUTH
	 * @model name="zeroMomentOfTruth"
	 * @generated
	 * @ordered
	 */
	public static final int ZERO_MOMENT_OF_TRUTH_VALUE = 2;

	/**
	 * The '<em><b>First Moment Of Truth</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIRST_MOMENT_OF_TRUTH
	 * @model name="firstMomentOfTruth"
	 * @generated
	 * @ordered
	 */
	public static final int FIRST_MOMENT_OF_TRUTH_VALUE = 3;

	/**
	 * The '<em><b>Second Moment Of Truth</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECOND_MOMENT_OF_TRUTH
	 * @model name="secondMomentOfTruth"
	 * @generated
	 * @ordered
	 */
	public static final int SECOND_MOMENT_OF_TRUTH_VALUE = 4;

	/**
	 * The '<em><b>Moment Of Truth</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOMENT_OF_TRUTH
	 * @model name="momentOfTruth"
	 * @generated
	 * @ordered
	 */
	public static final int MOMENT_OF_TRUTH_VALUE = 5;

	/**
	 * An array of all the '<em><b>Moment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MomentKind[] VALUES_ARRAY =
		new MomentKind[] {
			NONE,
			STIMULUS,
			ZERO_MOMENT_OF_TRUTH,
			FIRST_MOMENT_OF_TRUTH,
			SECOND_MOMENT_OF_TRUTH,
			MOMENT_OF_TRUTH,
		};

	/**
	 * A public read-only list of all the '<em><b>Moment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MomentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Moment Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MomentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MomentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Moment Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MomentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MomentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Moment Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MomentKind get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case STIMULUS_VALUE: return STIMULUS;
			case ZERO_MOMENT_OF_TRUTH_VALUE: return ZERO_MOMENT_OF_TRUTH;
			case FIRST_MOMENT_OF_TRUTH_VALUE: return FIRST_MOMENT_OF_TRUTH;
			case SECOND_MOMENT_OF_TRUTH_VALUE: return SECOND_MOMENT_OF_TRUTH;
			case MOMENT_OF_TRUTH_VALUE: return MOMENT_OF_TRUTH;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MomentKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MomentKind
