object Strings {
    val home = "गृहम्"
    val search = "अन्वेषणम्"
    val settings = "विन्यासः"
    val about = "परिचयः"
    val share = "वितर"
    val error = "दोषः"
    val retry = "पुनः यतस्व"

    fun greeting(hour: Int): String = when {
        hour < 12 -> "सुप्रभातम्"
        hour < 18 -> "नमस्ते"
        else -> "शुभरात्रिः"
    }
}
