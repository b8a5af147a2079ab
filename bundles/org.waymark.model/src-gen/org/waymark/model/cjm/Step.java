/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Step#getOwnerships <em>Ownerships</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Step#getEmotions <em>Emotions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Step#getPainPoints <em>Pain Points</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Step#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Step#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Step#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Step#getEvidenceLevel <em>Evidence Level</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getStep()
 * @model abstract="true"
 * @generated
 */
public interface Step extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Ownerships</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Ownership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ownerships</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getStep_Ownerships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ownership> getOwnerships();

	/**
	 * Returns the value of the '<em><b>Emotions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Emotion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emotions</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getStep_Emotions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Emotion> getEmotions();

	/**
	 * Returns the value of the '<em><b>Pain Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.PainPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pain Points</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getStep_PainPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<PainPoint> getPainPoints();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getStep_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Constraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Constraints</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getStep_Constraints()
	 * @model
	 * @generated
	 */
	EList<Constraint> getConstraints();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getStep_Evidence()
	 * @model
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Evidence Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.EvidenceLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Level</em>' attribute.
	 * @see org.waymark.model.cjm.EvidenceLevel
	 * @see #setEvidenceLevel(EvidenceLevel)
	 * @see org.waymark.model.cjm.CjmPackage#getStep_EvidenceLevel()
	 * @model
	 * @generated
	 */
	EvidenceLevel getEvidenceLevel();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Step#getEvidenceLevel <em>Evidence Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Level</em>' attribute.
	 * @see org.waymark.model.cjm.EvidenceLevel
	 * @see #getEvidenceLevel()
	 * @generated
	 */
	void setEvidenceLevel(EvidenceLevel value);

} // Step
